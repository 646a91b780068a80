import { tellCastingStory } from './story-casting.ts';
import { tellMachineryStory } from './story-machinery.ts';
import { tellPropertyStory } from './story-property.ts';
import type { World } from './world.ts';

/** Where each story starts; written into truth.json. */
export const STORIES = {
  machinery: { kind: 'ENTERPRISE', sourceId: 'story-machinery-core' },
  casting: { kind: 'ENTERPRISE', sourceId: 'story-casting-core' },
  property: { kind: 'ENTERPRISE', sourceId: 'story-property-developer' },
} as const;

/** Tells the three stories in full; they stand apart from the background. */
export function tellStories(world: World): void {
  tellMachineryStory(world);
  tellCastingStory(world);
  tellPropertyStory(world);
}
