// The plan and the words of the sitting that `my-quarter.spec.ts` measures, and how an officer goes about one item.
import { expect, type Locator } from '@playwright/test';
import type { Typist } from './keystroke-level';
import type { TypedPlan } from './plan-workbook';
import { fields, updateOn } from './reporting';

/** An agency of its own, with two quarters still to be handed in. */
export const team = 'Department of Citywide Administrative Services';
/** Codes of the promises. */
export const DAY_ITEMS = ['MQ-D1', 'MQ-D2', 'MQ-D3', 'MQ-D4', 'MQ-D5', 'MQ-D6', 'MQ-D7', 'MQ-D8'];
/** Promises of which two are overdue, so that their dates suggest another status than those of the rest. */
export const plan: TypedPlan = {
  'Agency racial equity plan': [{ plan_title: 'Sample: a plan for one sitting', plan_sample: 'Yes' }],
  Goals: [{ code: 'MQ-G1', goal: 'Sample: city services reach everyone.', sample: 'Yes' }],
  Deliverables: DAY_ITEMS.map((code, index) => ({
    goal_code: 'MQ-G1',
    code,
    deliverable: `Sample: step number ${index + 1} of the plan.`,
    owner_role: 'Equity Officer',
    due_on: index > 5 ? '2026-03-31' : '2031-06-30',
    sample: 'Yes',
  })),
  Indicators: ['MQ-M1', 'MQ-M2'].map((code, index) => ({
    goal_code: 'MQ-G1',
    code,
    name: `Sample: measure number ${index + 1}`,
    kind: 'How much',
    unit: 'people',
    direction: 'Up',
    frequency: 'Quarterly',
    sample: 'Yes',
  })),
};

/** Exactly 80 characters, as people write them. */
export const note = 'Staff met with four community groups and agreed on the sites for the next phase.';
const link = 'https://example.org/minutes-of-march.pdf';
/** What the page calls it. */
export const linkName = 'example.org/minutes-of-march.pdf';
export const whyDifferent = 'The contract was signed and work goes on.';
export const blocker = 'The hiring freeze; we need two exceptions.';

/** Which item it is, and whether there is something to repeat. */
interface Turn {
  index: number;
  /** Whether the quarter before was said already, so that it can be repeated. */
  isSecond: boolean;
}

/** One item as an officer goes about it: read what was, choose, write, attach. */
export async function sayOne(
  typist: Typist,
  report: Locator,
  code: string,
  { index, isSecond }: Turn,
): Promise<void> {
  const item = updateOn(report, code);
  await expect(item).toBeVisible();
  // Read last quarter and what the dates suggest.
  typist.decide();
  typist.decide();
  if (isSecond && index === 0) {
    await typist.press('=');
  } else {
    const overdue = index > 5;
    const status = index === 3 ? 'At risk' : index === 6 ? 'Off track' : 'On track';
    const labels = await item
      .getByRole('group')
      .getByRole('radio')
      .evaluateAll((all) => all.map((one) => one.parentElement?.innerText.trim()));
    // Every third one with the mouse, as people do who come from another window.
    if (index % 3 === 2) await typist.click(item.getByText(status, { exact: true }));
    else await typist.press(String(labels.indexOf(status) + 1));
    await expect(item.getByRole('radio', { name: status, exact: true })).toBeChecked();
    if (status === 'At risk' || (overdue && status !== 'Off track')) {
      typist.decide();
      await typist.tabTo(fields.whyDifferent(item));
      await typist.type(whyDifferent);
    }
    typist.decide();
    await typist.tabTo(fields.note(item));
    await typist.type(note);
    if (status !== 'On track') {
      typist.decide();
      await typist.tabTo(fields.blocker(item));
      await typist.type(blocker);
    }
  }
  const evidence = report.getByRole('region', { name: `Evidence for ${code}` });
  typist.decide();
  await typist.tabTo(evidence.locator('summary').last());
  await typist.press('Enter');
  await typist.tabTo(
    evidence
      .getByRole('form', { name: `Link to evidence for ${code}` })
      .getByRole('textbox')
      .first(),
  );
  await typist.type(link);
  await typist.press('Enter');
  await expect(evidence.getByRole('link', { name: linkName }).last()).toBeVisible();
}
