import { mainSupply } from './main-supply.ts';
import { priceEvent } from './price-event.ts';
import type { Question } from './question.ts';
import { sameRepresentative } from './same-representative.ts';

export const QUESTIONS: readonly Question[] = [mainSupply, sameRepresentative, priceEvent];
