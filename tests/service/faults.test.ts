import { disturbed } from '../faults/disturbed.ts';

// A claim is always on its way, so the one kill of the service meets mining and claims.
disturbed({ loads: 1, services: 1, databases: 2, loadsAlone: false, scale: 0.05 });
