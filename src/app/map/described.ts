// What is loaded when something is pointed at for the first time: the words of its card, and the card.
export { describe } from '../../report/describe.ts';
export { Details } from './Details.tsx';
