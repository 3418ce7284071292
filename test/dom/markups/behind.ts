import { plainForm, type Surrounding } from './surroundings'

/** A form that a dialog keeps from being used, and the one in front. */

const slack = '<h2>Account - Extras - Slack</h2><p>API KEY:</p><input data-is="copy">'

export const BEHIND: Surrounding[] = [
  {
    name: 'a form made inert while a dialog is in front',
    wrap: (form) => `<div inert>${form}</div><div role="dialog" aria-modal="true">${slack}</div>`,
    refusal: 'no-field',
  },
  {
    name: 'a form behind a modal dialog',
    wrap: (form) => `${form}<dialog id="front">${slack}</dialog><script>front.showModal()</script>`,
    refusal: 'no-field',
  },
  {
    name: 'a form in a modal dialog, and a copy behind it',
    wrap: (form, name) =>
      `${plainForm(name).replaceAll(/data-is="\w+"/g, 'data-is="copy"')}<dialog id="front">${form}</dialog><script>front.showModal()</script>`,
  },
  {
    name: 'a form in a modal dialog in front of another one',
    wrap: (form) =>
      `<dialog id="back"><p>NOTES:</p><input data-is="copy"></dialog><dialog id="front">${form}</dialog><script>back.showModal();front.showModal()</script>`,
  },
  {
    name: 'a form in a modal dialog behind another one',
    wrap: (form) =>
      `<dialog id="back">${form}</dialog><dialog id="front">${slack}</dialog><script>back.showModal();front.showModal()</script>`,
    refusal: 'no-field',
  },
]
