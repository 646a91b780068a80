import { disturbed } from './disturbed.ts';

disturbed({ loads: 20, services: 20, databases: 20, loadsAlone: true, scale: 0.3 });
