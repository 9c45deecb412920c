// What reminders say, and whom they mail: plain words, real dates, and no copy without a word beforehand.
import { commentSentence, reminderMail, sentenceOf, titleOf, type TextSetting } from './notice-text';
import { callsForMail, DEFAULT_PREFERENCES, mailTimeOf, NOTIFICATION_KINDS } from './preferences';

const report = {
  teamName: 'Parks',
  periodLabel: '2026 Q3 (Jul–Sep)',
  dueOn: '2026-10-22',
  graceUntil: '2026-10-29',
  heldSinceOn: null,
};
const setting = (today: string, more: Partial<TextSetting> = {}): TextSetting => ({
  today,
  holidays: new Set(['2026-10-12']),
  reviewDays: 10,
  words: { report: 'quarterly report', supervisor: 'commissioner' },
  hasSupervisor: true,
  ...more,
});
const BEFOREHAND =
  'If the quarterly report is not submitted by Thu, Oct 29, 2026, the commissioner gets a copy of the next reminder.';

it.each([
  ['2026-10-01', `Due on Thu, Oct 22, 2026, in 14 business days. ${BEFOREHAND}`],
  ['2026-10-21', `Due on Thu, Oct 22, 2026, in 1 business day. ${BEFOREHAND}`],
  ['2026-10-22', `Due today, Thu, Oct 22, 2026. ${BEFOREHAND}`],
  ['2026-10-23', `Was due on Thu, Oct 22, 2026. The grace days end on Thu, Oct 29, 2026. ${BEFOREHAND}`],
  [
    '2026-10-30',
    'Was due on Thu, Oct 22, 2026; the grace days ended on Thu, Oct 29, 2026. The commissioner gets a copy of this reminder.',
  ],
])('on %s a report that is due says: %s', (today, sentence) => {
  expect(sentenceOf('DUE', report, setting(today))).toBe(sentence);
});

it('speaks of no supervisor where there is none', () => {
  expect(sentenceOf('DUE', report, setting('2026-10-22', { hasSupervisor: false }))).toBe(
    'Due today, Thu, Oct 22, 2026.',
  );
});

it('tells the supervisor why they get it', () => {
  expect(sentenceOf('COPY', report, setting('2026-10-30'))).toBe(
    'This quarterly report of your department is missing. Was due on Thu, Oct 22, 2026; the grace days ended on Thu, Oct 29, 2026. You get this copy as commissioner.',
  );
});

it.each([
  [
    '2026-10-20',
    'Waits for your decision. With you since Fri, Oct 9, 2026; please act by Mon, Oct 26, 2026.',
  ],
  [
    '2026-10-27',
    'Waits for your decision. With you since Fri, Oct 9, 2026; its time ended on Mon, Oct 26, 2026, 1 business day ago.',
  ],
])('on %s a desk hears: %s', (today, sentence) => {
  expect(sentenceOf('REVIEW', { ...report, heldSinceOn: '2026-10-09' }, setting(today))).toBe(sentence);
});

it('says what became of a report', () => {
  const said = (kind: 'RETURNED' | 'UNLOCKED' | 'APPROVED') =>
    sentenceOf(kind, report, setting('2026-10-27'));
  expect(said('RETURNED')).toBe('Returned to you. Answer the comments, then submit it again.');
  expect(said('UNLOCKED')).toBe('Unlocked for a correction. Correct it, then submit it again.');
  expect(said('APPROVED')).toBe('Approved. There is nothing left to do.');
});

describe('the reminder mail', () => {
  const where = {
    cityName: 'Chicago',
    settingsAddress: 'https://x.example/chicago/work/notifications/settings',
  };
  const item = { title: titleOf(report), sentence: 'Due today.', open: true, address: 'https://x.example/1' };

  it('names the report when there is one, and counts several', () => {
    expect(reminderMail([item], where).subject).toBe('Chicago: Parks, 2026 Q3 (Jul–Sep)');
    expect(reminderMail([item, item], where).subject).toBe('Chicago: 2 open items');
  });

  it('has each item with its link, in paragraphs, and the way to the settings', () => {
    expect(
      reminderMail([item, { ...item, address: 'https://x.example/2' }], where).text.split('\n\n'),
    ).toEqual([
      '2 items are open for you:',
      ...['Parks, 2026 Q3 (Jul–Sep)', 'Due today.', 'https://x.example/1'],
      ...['Parks, 2026 Q3 (Jul–Sep)', 'Due today.', 'https://x.example/2'],
      'Opening a link changes nothing. You get at most one such mail a day, and none for what is done.',
      'Choose what you hear by mail: https://x.example/chicago/work/notifications/settings',
    ]);
  });

  it('puts what is only good to know after what is to be done', () => {
    const told = { ...item, open: false, sentence: 'Approved. There is nothing left to do.' };
    const both = reminderMail([told, item], where);
    expect(both.subject).toBe('Chicago: 2 items');
    expect(both.text.split('\n\n').slice(0, 8)).toEqual([
      ...['One item is open for you:', item.title, item.sentence, item.address],
      ...['Good to know:', told.title, told.sentence, told.address],
    ]);
    expect(reminderMail([told], where).text).not.toContain('open for you');
  });
});

describe('what is said in a plan', () => {
  it.each([
    ['COMMENT', 'Ann Lee', 'Ann Lee commented on Goal G1. Read it, then answer or resolve it.'],
    ['ANSWER', null, 'Somebody answered a comment on Goal G1. Read it, then answer or resolve it.'],
  ] as const)('is told without its words: %s', (kind, by, sentence) => {
    expect(commentSentence({ kind, by, place: 'Goal G1' })).toBe(sentence);
  });
});

describe('what somebody wants by mail', () => {
  it('is everything in the one mail of the morning, until they choose', () => {
    expect(mailTimeOf('DUE', DEFAULT_PREFERENCES)).toBe('MORNING');
    expect(mailTimeOf('COPY', DEFAULT_PREFERENCES)).toBe('MORNING');
    for (const kind of NOTIFICATION_KINDS) expect(mailTimeOf(kind, DEFAULT_PREFERENCES)).toBe('MORNING');
  });

  it.each([
    ['REVIEW', 'ARRIVED', 'AT_ONCE', false],
    ['REVIEW', 'OVER_0', 'AT_ONCE', true],
    ['REVIEW', 'ARRIVED', 'MORNING', true],
    ['REVIEW', 'OVER_0', 'NONE', false],
  ] as const)('%s %s with %s: %s', (kind, step, reviewMail, expected) => {
    expect(callsForMail(kind, step, { ...DEFAULT_PREFERENCES, reviewMail })).toBe(expected);
  });

  it('can be none of a kind', () => {
    const none = { ...DEFAULT_PREFERENCES, dueMail: false, copyMail: false, decisionMail: 'NONE' as const };
    expect(callsForMail('DUE', 'BEFORE_5', none)).toBe(false);
    expect(callsForMail('COPY', 'GRACE_ENDED', none)).toBe(false);
    expect(callsForMail('RETURNED', 'OVER_0', none)).toBe(false);
  });
});
