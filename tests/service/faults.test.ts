import { disturbed } from '../faults/disturbed.ts';

disturbed({ loads: 1, services: 2, databases: 2 });
