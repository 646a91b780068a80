import { describe, expect, it } from 'vitest';
import { doc, link, opening } from './canvas-fixture.ts';
import { computeVisible } from './visible.ts';

const [hub, a, b, c, d] = [
  'ENTERPRISE:hub',
  'ENTERPRISE:a',
  'ENTERPRISE:b',
  'ENTERPRISE:c',
  'ENTERPRISE:d',
] as const;
const [ah, bh, ca, cb, da] = [link(a, hub), link(b, hub), link(c, a), link(c, b), link(d, a)];
const links = Object.fromEntries([ah, bh, ca, cb, da].map((each) => [each.key, each]));
const openings = [opening(hub, [ah, bh], { total: 214 }), opening(a, [ca, da]), opening(b, [cb])];

describe('what is on the canvas', () => {
  it('is what the openings reach from the subject', () => {
    expect(new Set(computeVisible({ links }, doc(hub, openings)).parties)).toEqual(
      new Set([hub, a, b, c, d]),
    );
  });

  it('folding one party takes away only what it alone brought', () => {
    const visible = computeVisible({ links }, doc(hub, openings, { folded: [a] }));
    expect(new Set(visible.parties)).toEqual(new Set([hub, a, b, c]));
    expect(visible.links).not.toContain(da.key);
  });

  it('folding the subject leaves the subject', () => {
    expect(computeVisible({ links }, doc(hub, openings, { folded: [hub] })).parties).toEqual([hub]);
  });

  it('says how many of each kind are left out', () => {
    const { rests } = computeVisible({ links }, doc(hub, openings));
    expect(rests).toMatchObject([{ key: `SUPPLIES.OBJECT@${hub}`, rest: 212 }]);
  });

  it('brings in evidence along its own links, beside the party it comes by', () => {
    const evidence = { opportunityId: 'o', parties: [c, a, hub], links: [ca.key, ah.key], hidden: 0 };
    const visible = computeVisible({ links }, doc(hub, [], { evidence }));
    expect(new Set(visible.parties)).toEqual(new Set([hub, a, c]));
    expect(visible.via.get(c)?.near).toBe(a);
    expect(visible.links).toEqual([ca.key, ah.key]);
  });

  it('draws a link over the rest only when both of its ends are there', () => {
    const visible = computeVisible(
      { links },
      doc(hub, [opening(hub, [ah])], { extraLinks: [cb.key, ah.key] }),
    );
    expect(visible.links).toEqual([ah.key]);
  });
});
