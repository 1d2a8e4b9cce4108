// Something that is made in steps, a task each: between them the page is painted and answers.
import type { Steps } from '../../cartography/drawing/steps.ts';

/** @returns what calls it off */
export function inTasks<Made>(steps: Steps<Made>, onMade: (made: Made) => void): () => void {
  // A timer would wait, behind other tabs for seconds.
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    const step = steps.next();
    if (step.done === true) {
      port1.close();
      onMade(step.value);
    } else port2.postMessage(null);
  };
  port2.postMessage(null);
  return () => port1.close();
}
