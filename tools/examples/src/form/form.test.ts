import { findCanaries } from '@amapi-spec/tools-conformance/canaries/find-canaries.ts';
import { launch, type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { canaries } from '../test/canaries.ts';
import { describeExchange, expectRecorded } from '../test/exchange.ts';
import { findBrowser } from '../test/find-browser.ts';
import { startAmapi, type Amapi } from '../test/start-amapi.ts';
import { startProgram, type RunningProgram } from '../test/start-program.ts';

const executablePath = findBrowser();

describe.skipIf(executablePath === undefined)('in a browser, under a policy that forbids code made at run time', () => {
  let amapi: Amapi;
  let commands: RunningProgram;
  let server: RunningProgram;
  let browser: Browser;
  let page: Page;
  /** What the page prints, and what it asks for, without the bodies. */
  const seen: string[] = [];

  beforeAll(async () => {
    amapi = await startAmapi();
    commands = await startProgram(new URL('../express/server.ts', import.meta.url), { AMAPI_URL: amapi.url });
    server = await startProgram(new URL('server.ts', import.meta.url), { COMMANDS_URL: commands.url });
    browser = await launch({ executablePath: executablePath ?? '', args: ['--no-sandbox'] });
    page = await browser.newPage();
    page.on('console', (message) => seen.push(message.text()));
    page.on('pageerror', (error) => seen.push(String(error)));
    page.on('request', (request) => seen.push(request.url()));
    await page.goto(server.url);
  });
  afterAll(async () => {
    await browser.close();
    await Promise.all([server.stop(), commands.stop(), amapi.stop()]);
  });

  const rulesAt = (name: string): Promise<string[]> =>
    page.$$eval(`[name=${name}] ~ ul > li`, (items) => items.map((item) => item.dataset['rule'] ?? ''));
  const type = (name: string, text: string): Promise<void> => page.type(`[name=${name}]`, text);

  test('each change is judged, and shown at its place', async () => {
    expect(await rulesAt('activationCode')).toEqual([]);
    await type('activationCode', 'x');
    await page.keyboard.press('Backspace');
    await vi.waitFor(async () => expect(await rulesAt('activationCode')).toEqual(['add_esim.activation_code_required']));
    await type('activationCode', canaries.activationCode);
    await vi.waitFor(async () => expect(await rulesAt('activationCode')).toEqual([]));
    expect(amapi.commands).toEqual([]);
  });

  test('what is wrong is not sent', async () => {
    await page.click('button');
    await vi.waitFor(async () => expect(await rulesAt('activationState')).toEqual(['add_esim.activation_state_required']));
    expect(seen.filter((line) => line.endsWith('/commands'))).toEqual([]);
  });

  test('what the server refuses is shown at its place; `RECORD=1` records it', async () => {
    await page.select('[name=activationState]', 'ACTIVATED');
    const answered = page.waitForResponse((response) => response.url().endsWith('/commands'));
    await page.click('button');
    const response = await answered;
    const { pathname } = new URL(response.url());
    const contentType = response.headers()['content-type'] ?? '';
    const answer = { status: response.status(), contentType, text: await response.text(), all: '' };
    const log = await vi.waitFor(() => /^.*add_esim.*\n/s.exec(commands.log())?.[0] ?? expect.fail('nothing in the log yet'));
    const found = describeExchange(pathname, response.request().postData() ?? '', answer, log);
    expectRecorded(new URL('refused.txt', import.meta.url), found);
    await vi.waitFor(async () => expect(await rulesAt('activationState')).toEqual(['add_esim.activated_needs_company_owned']));
    expect(amapi.commands).toEqual([]);
  });

  test('what is right is sent as it was typed', async () => {
    await page.select('[name=activationState]', 'NOT_ACTIVATED');
    await page.click('button');
    await vi.waitFor(async () => expect(await page.$eval('output', ({ textContent }) => textContent)).toMatch(/\/operations\/1$/));
    const addEsimParams = { activationCode: canaries.activationCode, activationState: 'NOT_ACTIVATED' };
    expect(amapi.commands).toEqual([{ type: 'ADD_ESIM', addEsimParams }]);
  });

  test('the activation code is in no text of the page, no address and no log', async () => {
    expect(seen.filter((line) => /policy|exception/i.test(line))).toEqual([]);
    expect(await page.$eval('[name=activationCode]', (input) => (input as HTMLInputElement).value)).toBe(canaries.activationCode);
    expect(findCanaries([await page.$eval('body', (body) => body.innerText), page.url(), ...seen], canaries)).toEqual([]);
    await Promise.all([server.stop(), commands.stop()]);
    expect(commands.log()).toContain('add_esim.activated_needs_company_owned');
    expect(findCanaries([server.log(), commands.log()], canaries)).toEqual([]);
  });
});
