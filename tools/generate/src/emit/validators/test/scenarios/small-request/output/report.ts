import { isMode, modeWords } from '../enums/mode.ts';
import { reportNoteRequest } from './note-request.ts';
import { miniAmountGiven, miniFastHasNote, miniTagEmpty } from '../rules/mini.ts';
import { checkInt32 } from '../../../runtime/check-int32.ts';
import { emptyList } from '../../../runtime/empty.ts';
import { isObject } from '../../../runtime/is-object.ts';
import type { Report } from '../../../runtime/report.ts';

const AMOUNT = 1 << 0;

/** What the rules read of note. */
interface Note {
  readonly text?: string;
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
