// What is wrong with the arguments of a terminal, in one sentence.
export class Misuse extends Error {}
