// The city's rule for texts, handed to every box of a page that warns while somebody writes.
import { createContext, useContext, useMemo, type ReactNode } from 'react';
import { graphql, type Inner } from '@plumbline/platform/web';
import { groupWords, type TextRule } from '@plumbline/reporting/domain';

graphql(`
  fragment TextRuleParts on TextRule {
    threshold
    groupLabels
  }
`);

const Rule = createContext<TextRule | null>(null);

/** Boxes inside are looked through by this rule; outside of it none is. */
export function TextRuleScope({
  rule: { threshold, groupLabels },
  children,
}: {
  rule: Inner.TextRulePartsFragment;
  children: ReactNode;
}) {
  const rule = useMemo(() => ({ threshold, groups: groupWords(groupLabels) }), [threshold, groupLabels]);
  return <Rule value={rule}>{children}</Rule>;
}

/** The rule of the page; null where nothing is looked through. */
export function useTextRule(): TextRule | null {
  return useContext(Rule);
}
