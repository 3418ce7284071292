/** What a person presses to save a form, in label form. */
export const SUBMIT = /^(?:submit|save|save changes|update)$/

/** What a page says that did not take a form; only lines that were not there before the submit count. */
export const REFUSED =
  /\b(?:error|errors|invalid|not valid|not saved|could not|couldn.t|cannot|failed|failure|required|too long|try again)\b/
