import { documentDay, type LocalDay } from '#kernel';
import { confidenceMark, weakest } from '../definition/confidence.js';
import type { FeeDefinition, ProcedureDefinition } from '../definition/definition.js';
import { promiseWords } from '../compiled/words.js';
import type { Claim } from './printed.js';

/** “từ 08/3/2018”, “từ 20/11/2015 đến 07/3/2018”. */
export function period(validFrom: LocalDay, validTo: LocalDay | null): string {
  return validTo === null
    ? `từ ${documentDay(validFrom)}`
    : `từ ${documentDay(validFrom)} đến ${documentDay(validTo)}`;
}

export function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

/** “3”, “3 và 5”, “3, 5 và 7”. */
export function joinedWith(words: readonly string[], last = 'và'): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1) ?? ''}`;
}

/** “Bước 3”, “Bước 3 và 5”. */
export function stepNumbers(numbers: readonly number[]): string {
  return `bước ${joinedWith(numbers.map(String))}`;
}

export function feeWords({ amount, currency = 'VND', note }: FeeDefinition): string {
  const unit = currency === 'VND' ? 'đồng' : currency;
  const figure = `${String(amount).replaceAll(/\B(?=(\d{3})+$)/g, '.')} ${unit}`;
  return `${amount === 0 ? 'Không thu' : figure}${note === undefined ? '' : ` (${note})`}`;
}

/** The whole promise in short: phases joined, as sure as the least sure. */
export function limitOf(definition: ProcedureDefinition): Claim {
  const { phases } = definition.promise;
  return {
    text: promiseWords(definition),
    source: [...new Set(phases.map(({ source }) => source))].join('; '),
    confidence: weakest(phases.map(({ confidence }) => confidence)),
  };
}

/** With its mark in brackets, where there is no other way to show it. */
export function marked({ text, confidence }: Claim): string {
  const mark = confidenceMark(confidence);
  return mark === null ? text : `${text} (${mark})`;
}
