import sparticuz from '@sparticuz/chromium';
import { chromium, type Browser } from 'playwright-core';

/** The Chromium that comes with npm, without a download; about a second. */
export async function launchChromium(): Promise<Browser> {
  // One process for everything is meant for machines that start a browser per request; here it only makes it brittle.
  const args = sparticuz.args.filter((arg) => arg !== '--single-process' && arg !== '--no-zygote');
  return chromium.launch({ executablePath: await sparticuz.executablePath(), args, headless: true });
}
