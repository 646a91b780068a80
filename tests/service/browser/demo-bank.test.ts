import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe } from 'vitest';
import { openBrowser } from '../../support/find-browser.ts';
import { type JourneyOptions, runJourney } from '../../support/journey.ts';
import { type RunningService, startService, temporaryData } from '../../support/proxima-process.ts';
import type { Bank } from './bank.ts';
import { describeCanvas } from './describe-canvas.ts';
import { describeCustomers } from './describe-customers.ts';
import { describeLists } from './describe-lists.ts';
import { describeOpportunities } from './describe-opportunities.ts';
import { describePages } from './describe-pages.ts';
import { describePerformance } from './describe-performance.ts';
import { describePhone } from './describe-phone.ts';
import { describePlans } from './describe-plans.ts';
import { describePool } from './describe-pool.ts';
import { describeRules } from './describe-rules.ts';
import { describeServiceDown } from './describe-service-down.ts';
import { describeWorkbench } from './describe-workbench.ts';

const data = temporaryData();
let service: RunningService;
let browser: Browser;

beforeAll(async () => {
  [service, browser] = await Promise.all([
    startService({ PROXIMA_DATA: data.directory, PROXIMA_SCALE: '0.25' }),
    openBrowser(),
  ]);
});
afterAll(async () => {
  await browser?.close();
  await service?.stop();
  data.remove();
});

const bank: Bank = {
  url: () => service.url,
  directory: data.directory,
  stop: () => service.stop(),
  visit: (options: JourneyOptions, steps) => () => runJourney(browser, service.url, options, steps),
};

describe('on the canvas of the demo bank', () => describeCanvas(bank));
describe('with an opportunity', () => describeOpportunities(bank));
describe('with colleagues', () => describePool(bank));
describe('with customers', () => describeCustomers(bank));
describe('with lists', () => describeLists(bank));
describe('with service plans', () => describePlans(bank));
describe('with the rules', () => describeRules(bank));
describe('in the performance centre', () => describePerformance(bank));
describe('on the workbench', () => describeWorkbench(bank));
describe('on every page', () => describePages(bank));
describe('on a phone', () => describePhone(bank));
describe('when the service is down', () => describeServiceDown(bank));
