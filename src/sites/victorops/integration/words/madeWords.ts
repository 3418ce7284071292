/**
 * Words that are made of what is done on such pages: *Monitoring*, *Configuration*. The same endings make names of what
 * nobody does there: *Lightning*, *Workstation*.
 */

/** What is done, and what is only known by what it leads to. */
const DONE = new Set(
  `acknowledge activate add administer alert assign attach authenticate authorise authorize automate bill block cache call
  click combine communicate configure connect copy correlate create customise customize debug delete deploy detect develop
  direct document download embed enable encrypt enrich enter escalate evaluate exist export extend filter find follow format
  forward generate get group handle host identify implement import include incoming ingest initialise initialize install
  instruct integrate invite invoke know limit link list listen load locate log manage map match migrate miss monitor name
  notify onboard operate organise organize outgoing own page pair parse paste permit poll post prepare price process promote
  protect provision publish read receive recommend record redirect register regenerate remain remediate report request
  require reset resolve restrict retry return revoke rotate route rout run save scale schedule script secure select send set
  sign start stream subscribe support suspend sync tag test throttle track train transform translate trigger troubleshoot
  troubleshooting type update upgrade use validate verify view warn work`.split(/\s+/),
)
const IRREGULAR =
  /^(?:application|condition|department|description|direction|environment|exception|expression|function|information|maintenance|permission|position|resolution|session|subscription)s?$/
const ENDINGS = ['ing', 'ings', 'ion', 'ions', 'ation', 'ations', 'ment', 'ments']

/**
 * Whether a word is one that a page makes of what is done there.
 * @param word in small letters
 */
export function isMade(word: string): boolean {
  if (IRREGULAR.test(word)) return true
  const whole = word.replace(/fication(?=s?$)/, 'fyion')
  return ENDINGS.some((end) => {
    if (!whole.endsWith(end)) return false
    const stem = whole.slice(0, -end.length)
    // *Setting*, *Routing*.
    const single = stem.at(-1) === stem.at(-2) ? stem.slice(0, -1) : stem
    return [stem, `${stem}e`, single].some((one) => DONE.has(one))
  })
}
