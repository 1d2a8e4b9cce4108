// Something that is made in steps, so that a page can paint between them: at once where nobody has to.

export type Steps<Made> = Generator<void, Made, void>;

export function atOnce<Made>(steps: Steps<Made>): Made {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
