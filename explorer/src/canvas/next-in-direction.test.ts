import { describe, expect, it } from 'vitest';
import { nextInDirection } from './next-in-direction.ts';

const nodes = [
  { id: 'centre', x: 0, y: 0 },
  { id: 'left', x: -200, y: 10 },
  { id: 'far left', x: -400, y: 0 },
  { id: 'upper right', x: 200, y: -100 },
  { id: 'right', x: 260, y: 0 },
];

describe('an arrow key', () => {
  it('goes to the nearest node that lies that way', () => {
    expect(nextInDirection(nodes, 'centre', 'ArrowLeft')).toBe('left');
    expect(nextInDirection(nodes, 'left', 'ArrowLeft')).toBe('far left');
    expect(nextInDirection(nodes, 'centre', 'ArrowRight')).toBe('right');
    expect(nextInDirection(nodes, 'right', 'ArrowUp')).toBe('upper right');
  });

  it('prefers what lies along it to what is near but aside', () => {
    expect(nextInDirection([...nodes, { id: 'below', x: -20, y: 130 }], 'centre', 'ArrowLeft')).toBe('left');
  });

  it('stays where nothing lies that way', () => {
    expect(nextInDirection(nodes, 'far left', 'ArrowLeft')).toBeUndefined();
  });
});
