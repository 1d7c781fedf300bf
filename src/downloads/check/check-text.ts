import type { NumberFormat } from '../../locale/format.ts';
import type { FailureText } from '../../locale/common-messages.ts';
import type { CheckResult } from './check-result.ts';
import type { ListedFile, PickedFile } from './known-file.ts';
import type { DownloadCheckMessages } from './messages.ts';

/** Says what a check has found out, and what it means or what to do next. */
export function getCheckText(
  result: CheckResult,
  picked: PickedFile,
  expected: ListedFile,
  { outcomes }: DownloadCheckMessages,
  number: NumberFormat,
): FailureText {
  const { name, size } = picked;
  switch (result.outcome) {
    case 'listed':
    case 'probably_listed': {
      const { title, text } = outcomes[result.outcome];
      return [title(name, nameListed(result.file)), text(nameListed(expected))];
    }
    case 'incomplete': {
      const { title, text } = outcomes.incomplete;
      return [title(name), text(Math.floor((100 * size) / expected.size), number)];
    }
    case 'unpacked':
      return [outcomes.unpacked.title(name), outcomes.unpacked.text(expected.name)];
    default: {
      const { title, text } = outcomes[result.outcome];
      return [title(name), text];
    }
  }
}

/** With the version, which may be all that tells it from another. */
function nameListed({ label, version }: ListedFile): string {
  return !version || label.includes(version) ? label : `${label} (${version})`;
}
