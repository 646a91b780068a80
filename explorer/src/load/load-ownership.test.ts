import { describe, expect, it } from 'vitest';
import { withinLayers } from './load-ownership.ts';

const firm = (name: string) => ({ kind: 'ENTERPRISE', sourceId: name }) as never;
const owns = (owner: string, owned: string) => ({ subject: firm(owner), object: firm(owned) });

describe('walks up to the owners', () => {
  it('are drawn up to the fourth layer', () => {
    const chain = ['f', 'e', 'd', 'c', 'b', 'a'].map((owner, index, all) =>
      owns(owner, all[index + 1] ?? 'subject'),
    );
    expect(withinLayers(chain, 'ENTERPRISE:subject')).toEqual(chain.slice(2));
  });

  it('end although they run in a circle', () => {
    const circle = [owns('a', 'subject'), owns('b', 'a'), owns('subject', 'b')];
    expect(withinLayers(circle, 'ENTERPRISE:subject')).toEqual(circle);
  });
});
