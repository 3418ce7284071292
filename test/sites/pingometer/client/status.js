// Brings the scripted STATUS switches to life; what they hold goes into the hidden input before them.
const ariaSwitch = document.querySelector('[role=switch]')
if (ariaSwitch) {
  const flip = () => {
    const on = ariaSwitch.getAttribute('aria-checked') !== 'true'
    ariaSwitch.setAttribute('aria-checked', String(on))
    ariaSwitch.previousElementSibling.value = on ? 'on' : 'off'
  }
  ariaSwitch.addEventListener('click', flip)
  ariaSwitch.addEventListener('keydown', (event) => {
    if (event.key !== ' ') return
    event.preventDefault()
    flip()
  })
}

const textToggle = document.querySelector('.text-toggle')
if (textToggle) {
  textToggle.addEventListener('click', () => {
    const on = textToggle.textContent !== 'ON'
    textToggle.textContent = on ? 'ON' : 'OFF'
    textToggle.previousElementSibling.value = on ? 'on' : 'off'
  })
}

if (window.jQuery?.fn.bootstrapSwitch) window.jQuery('#id_status').bootstrapSwitch()
