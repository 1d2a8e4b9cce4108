// Which references of sources are links, and where they lead.
import { describe, expect, it } from 'vitest';
import { referenceLink } from '../../src/report/reference-link.ts';

describe('the reference of a source', () => {
  it.each([
    ['paper.example/2022/01/1', 'https://paper.example/2022/01/1'],
    ['https://paper.example/1?a=b#c', 'https://paper.example/1?a=b#c'],
    ['http://paper.example', 'http://paper.example'],
    ['HTTPS://Paper.Example:8080/1', 'HTTPS://Paper.Example:8080/1'],
    [' www.paper.example/a_(b) ', 'https://www.paper.example/a_(b)'],
    ['xn--e1afmkfd.xn--p1ai/1', 'https://xn--e1afmkfd.xn--p1ai/1'],
  ])('%s is a link with a scheme', (reference, link) => {
    expect(referenceLink(reference)).toBe(link);
  });

  it.each([
    'The Paper, 8 January, page 3',
    'Vol.II',
    'javascript:alert(1)',
    'javascript://paper.example/%0aalert(1)',
    'data:text/html,paper.example/1',
    'file:///etc/passwd',
    'ftp://paper.example/1',
    'https://',
    'https://user@paper.example/1',
    'https:/paper.example/1',
    '//paper.example/1',
    'paper.example/1 and 2',
    '1.5/2',
    '',
  ])('%s is none', (reference) => {
    expect(referenceLink(reference)).toBeNull();
  });
});
