import {
  findSharedRepresentatives,
  listRepresentedPairs,
} from '../../scoring/representatives/find-shared-representatives.ts';
import { evidenceText, sourceIdOf } from './describe.ts';
import type { Question } from './question.ts';

/** Which two firms have the same legal representative? */
export const sameRepresentative: Question = {
  id: 'same-representative',
  columns: ['firmId', 'firm', 'otherId', 'other', 'personId', 'person', 'evidence'],
  answer: function* (view) {
    for (const { one, other, person, evidence } of listRepresentedPairs(findSharedRepresentatives(view))) {
      yield [
        ...[one, other, person].flatMap((no) => [sourceIdOf(view, no), view.nameOf(no)]),
        evidenceText(view, evidence),
      ];
    }
  },
};
