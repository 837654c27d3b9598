import { isMode, modeWords } from '../internal/enums/mode.ts';
import { miniAmountGiven, miniFastHasNote, miniTagEmpty } from '../internal/rules/mini.ts';
import { passesNoteRequest, reportNoteRequest } from './note-request.ts';
import { checkInt32 } from '../../runtime/check-int32.ts';
import { emptyList } from '../../runtime/empty.ts';
import { isInt32 } from '../../runtime/is-int32.ts';
import { isList } from '../../runtime/is-list.ts';
import { isObject } from '../../runtime/is-object.ts';
import type { Report } from '../../runtime/report.ts';

const AMOUNT = 1 << 0;

/** What the rules read of note. */
interface Note {
  readonly text?: string;
}

/** Tells whether a value is an OrderRequest that breaks no error rule. */
export function passesOrderRequest(value: unknown): boolean {
  if (!isObject(value)) return false;
  let mode = 'MODE_UNSPECIFIED';
  let note: Note | undefined;
  let tags: readonly string[] = emptyList;
  for (const key in value) {
    const member = value[key];
    if (member === undefined) continue;
    switch (key) {
      case 'mode':
        if (!isMode(member)) return false;
        mode = member;
        break;
      case 'amount':
        if (!isInt32(member)) return false;
        break;
      case 'tags':
        if (!isList(member)) return false;
        for (let i = 0; i < member.length; i++) {
          const element: unknown = member[i];
          if (typeof element !== 'string') return false;
        }
        tags = member as readonly string[];
        break;
      case 'note':
        if (!passesNoteRequest(member)) return false;
        note = member as Note;
        break;
      default:
        if (Object.hasOwn(value, key)) return false;
    }
  }
  // mini.fast_has_note
  if (mode === 'FAST' && (note?.text ?? '') === '') return false;
  // mini.tag_empty
  for (const tag of tags) {
    if (tag === '') return false;
  }
  return true;
}

/** Tells whether there is anything to warn about in an OrderRequest that passed. */
export function warnsOrderRequest(value: object): boolean {
  let seen = 0;
  for (const key in value) {
    const member = (value as Record<string, unknown>)[key];
    if (member === undefined) continue;
    switch (key) {
      case 'amount':
        seen |= AMOUNT;
        break;
    }
  }
  // mini.amount_given
  if ((seen & AMOUNT) === 0) return true;
  return false;
}

const fields: readonly string[] = ['mode', 'amount', 'tags', 'note'];

/** Reports what is wrong with a value as an OrderRequest. */
export function reportOrderRequest(value: unknown, report: Report): void {
  if (!report.isObject(value)) return;
  let mode = 'MODE_UNSPECIFIED';
  let note: Note | undefined;
  let tags: readonly string[] = emptyList;
  let seen = 0;
  for (const key in value) {
    const member = value[key];
    if (member === undefined) continue;
    report.enter(key);
    switch (key) {
      case 'mode':
        if (report.isWord(member, isMode, modeWords)) mode = member;
        break;
      case 'amount':
        if (member !== null) seen |= AMOUNT;
        checkInt32(member, report);
        break;
      case 'tags':
        if (report.isList(member)) {
          tags = member as readonly string[];
          for (let i = 0; i < member.length; i++) {
            const element = member[i];
            report.enterElement(i);
            report.isText(element);
            report.leave();
          }
        }
        break;
      case 'note':
        reportNoteRequest(member, report);
        if (isObject(member)) note = member as Note;
        break;
      default:
        if (Object.hasOwn(value, key)) report.unknownField(key, 'OrderRequest', fields);
    }
    report.leave();
  }
  // mini.fast_has_note
  if (report.asks(miniFastHasNote) && mode === 'FAST' && (note?.text ?? '') === '') report.broken(miniFastHasNote);
  // mini.amount_given
  if ((seen & AMOUNT) === 0) report.broken(miniAmountGiven);
  // mini.tag_empty
  if (report.asks(miniTagEmpty)) {
    for (let i = 0; i < tags.length; i++) {
      const tag = tags[i]!;
      if (tag === '') report.broken(miniTagEmpty, i);
    }
  }
}
