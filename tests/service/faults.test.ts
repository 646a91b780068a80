import { disturbed } from '../faults/disturbed.ts';

disturbed({ loads: 2, services: 2, databases: 2, loadsAlone: false });
