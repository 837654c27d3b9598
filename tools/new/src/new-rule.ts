import { type Inventory, longestRuleId, nearestFirst, ruleReason } from '@amapi-spec/model';
import type { Beginning, Refusal } from './beginning.ts';

const form = /^[a-z][a-z0-9]*(_[a-z0-9]+)*\.[a-z][a-z0-9]*(_[a-z0-9]+)*$/;

/** Begins `spec/rules/<area>/<name>.yaml` for a rule `area.name`. */
export function newRule(inventory: Inventory, id: string): Beginning | Refusal {
  if (!form.test(id))
    return { refused: `a rule is called area.name, both of lower-case words joined by _, as add_esim.min_api_level: not ${id}` };
  if (id.length > longestRuleId) return { refused: `an id has at most ${longestRuleId} characters: ${id} has ${id.length}` };
  const twin = inventory.rules.find((rule) => ruleReason(rule.id) === ruleReason(id));
  if (twin !== undefined) {
    return {
      refused: twin.id === id ? `${id} exists: ${twin.file}` : `${id} and ${twin.id} are both ${ruleReason(id)}: choose another name`,
    };
  }
  const [area = '', name = ''] = id.split('.');
  const owner = inventory.commands.find(({ type }) => type === area.toUpperCase())?.type;
  return {
    files: [{ path: `spec/rules/${area}/${name}.yaml`, text: ruleText(owner) }],
    notes: [
      ...areaNotes(inventory, area, owner),
      ...(owner === undefined ? [] : [`for: ${owner} goes when the subject is a shape of that command's own`]),
      'check and with can replace require; spec/meta/rule.json lists what else a rule can have',
    ],
  };
}

function areaNotes({ rules }: Inventory, area: string, owner: string | undefined): string[] {
  const areas = new Set(rules.map(({ id }) => id.slice(0, id.indexOf('.'))));
  if (areas.has(area)) return [];
  return [`area ${area} is new${owner === undefined ? `; there are: ${nearestFirst(area, areas)}` : `, for the rules of ${owner}`}`];
}

function ruleText(owner: string | undefined): string {
  return `# yaml-language-server: $schema=../../meta/rule.json
subject:
${owner === undefined ? '' : `for: ${owner}\n`}severity:
require:
message:
at:
why:
source:
bad:
good:
`;
}
