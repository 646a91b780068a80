import { describe, expect, it } from 'vitest';
import {
  addPart,
  changeRelation,
  completeOf,
  draftOf,
  draftTypes,
  emptyGroup,
  newDraft,
  removePart,
} from './condition-draft.ts';

describe('a condition that is being edited', () => {
  it('is counted by what is chosen of it', () => {
    const draft = addPart(addPart(emptyGroup, newDraft('tag')), { type: 'tag', tag: 'high-tech' });
    expect(completeOf(draft)).toEqual({ type: 'all', of: [{ type: 'tag', tag: 'high-tech' }] });
    expect(completeOf(removePart(draft, 1))).toBeNull();
  });

  it('with a relation to nobody yet is not counted', () => {
    expect(completeOf({ type: 'relation', relation: 'SUPPLIES', tiers: 1, of: emptyGroup })).toBeNull();
  });

  it('keeps whom a relation is to when the relation changes, and drops steps where there are none', () => {
    const owned = changeRelation(newDraft('relation'), 'OWNED_BY');
    expect(owned).toMatchObject({ relation: 'OWNED_BY', shareMin: 0.25, of: newDraft('relation').of });
    expect(owned).not.toHaveProperty('tiers');
  });

  it('is a group whatever was saved', () => {
    expect(draftOf('{"type":"customer"}')).toEqual({ type: 'all', of: [{ type: 'customer' }] });
    expect(draftOf('{')).toEqual(emptyGroup);
    expect(draftTypes.every((type) => typeof newDraft(type).type === 'string')).toBe(true);
  });
});
