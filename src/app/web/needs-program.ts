// What is of no use before the program runs, and where none ever does: dead in the page as built until the program lifts
// that. The style sheet of `without-program.css` withdraws it where no program comes.

const isBuilding = typeof document === 'undefined';

/** For controls: neither pressed, nor reached by keyboard, nor read aloud. */
export const needsProgram = isBuilding ? { inert: true, 'data-needs-program': '' } : {};

/** For buttons whose words are to be read all the same. */
export const needsProgramToPress = isBuilding ? { disabled: true, 'data-needs-program': '' } : {};

/**
 * Marks the document as one that answers, before what comes after it in the page is measured.
 * @param mark a hidden checkbox before the page, whose being indeterminate is known to the style sheet and lives in memory
 * alone: a saved copy carries the document's attributes, and no program
 */
export function markProgram(mark: HTMLInputElement | null): void {
  if (mark === null) return;
  mark.indeterminate = true;
  document.documentElement.dataset.program = 'running';
  for (const element of document.querySelectorAll('[data-needs-program]'))
    for (const name of ['inert', 'disabled', 'data-needs-program']) element.removeAttribute(name);
}
