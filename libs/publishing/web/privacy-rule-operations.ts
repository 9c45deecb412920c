// Reading a city's privacy rule, trying another one, and changing it.
import { say } from '@plumbline/language/domain';
import { formText, graphql } from '@plumbline/platform/web';
import type { Inner } from '@plumbline/platform/web';
import {
  ROUNDING_WORDS,
  problemsWithPrivacySettings,
  type PrivacySettings,
} from '@plumbline/publishing/domain';
import type { UserError } from '@plumbline/ui';

export const ruleQuery = graphql(`
  query PrivacyRulePage {
    privacyRule {
      threshold
      protectionWidth
      ownWidth
      zeroMayShow
      largestRelativeError
      rounding
      inWords
      example {
        group
        people
        shown
      }
      viewerCan {
        change
      }
    }
  }
`);

export const ruleWithQuery = graphql(`
  query PrivacyRuleWith($input: SetPrivacyRuleInput!) {
    privacyRuleWith(input: $input) {
      inWords
      example {
        group
        people
        shown
      }
    }
  }
`);

export const setRuleMutation = graphql(`
  mutation SetPrivacyRule($input: SetPrivacyRuleInput!) {
    setPrivacyRule(input: $input) {
      privacyRule {
        threshold
      }
      userErrors {
        code
        message
        path
      }
    }
  }
`);

type Rule = Inner.PrivacyRulePageQuery['privacyRule'];

/** The settings of the rule as they are kept. */
export function settingsOf(rule: Rule): PrivacySettings {
  const { threshold, protectionWidth, ownWidth, zeroMayShow, largestRelativeError, rounding } = rule;
  return {
    ...{ threshold, zeroMayShow, rounding, largestRelativeError: largestRelativeError ?? null },
    protectionWidth: ownWidth ? protectionWidth : null,
  };
}

const FIELDS = ['threshold', 'protectionWidth', 'zeroMayShow', 'largestRelativeError', 'rounding'] as const;

/** What stands in the fields of the form. */
export type TypedRule = Readonly<Record<(typeof FIELDS)[number], string>>;

/** The fields as they were sent. */
export function typedRule(form: FormData): TypedRule {
  return Object.fromEntries(FIELDS.map((name) => [name, formText(form, name).trim()])) as TypedRule;
}

/** The settings that were typed, with everything that is wrong with them. */
export function settingsTyped(typed: TypedRule): { settings: PrivacySettings; userErrors: UserError[] } {
  const percent = numberIn(typed.largestRelativeError);
  const rounding = (Object.keys(ROUNDING_WORDS) as PrivacySettings['rounding'][]).find(
    (one) => one === typed.rounding,
  );
  const settings: PrivacySettings = {
    threshold: numberIn(typed.threshold) ?? Number.NaN,
    protectionWidth: numberIn(typed.protectionWidth),
    zeroMayShow: typed.zeroMayShow !== 'no',
    largestRelativeError: percent === null ? null : percent / 100,
    rounding: rounding ?? 'NOT_STATED',
  };
  const userErrors = problemsWithPrivacySettings(settings).map(({ field, message }) => ({
    ...{ code: 'INVALID', message: say(message), path: [field] },
  }));
  return { settings, userErrors };
}

/** The number that was typed; null where the field is empty, NaN where it holds no number. */
function numberIn(text: string): number | null {
  return text === '' ? null : Number(text.replace(/[, ]|percent|%/g, ''));
}
