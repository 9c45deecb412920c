// What people do with reports, over the real API, for specs: each verb answers the payload.
import type { TestPerson, startTestServer } from '@plumbline/testing';

type Server = Awaited<ReturnType<typeof startTestServer>>;

/** The report as specs look at it. */
const REPORT = `id version state stateLabel summary late heldBy heldSince correcting itemsDone itemsTotal sample
  team { id name } period { id code label state dueOn graceUntil }
  reviewSteps { position role state by { displayName } at }
  items {
    deliverable { id code status }
    update { id status suggestedStatus statusReason blankReason askAgainOn note detail blocker evidenceUrl sameAsLast by { displayName } periodLabel sample }
    lastUpdate { id status note periodLabel }
    repeats
    comments { id text }
  }
  measures {
    metric { id code name }
    cells { category { id code label } observation { id value missingReason replacesId } newerObservation { id value } lastObservation { id value periodLabel } askAgainOn }
    comments { id text }
  }
  askedAgain { metric { code } observation { id periodLabel } askAgainOn }
  receipt { number deliverables metrics by { displayName } }
  problems { subject subjectId field message }
  comments { id subject subjectId field text by { displayName } resolvedAt resolvedBy { displayName } }
  events { kind reason by { displayName } }
  viewerCan { log submit return approve unlock }`;

const ERRORS = 'userErrors { code message path conflict { field yours theirs } }';

const MUTATIONS = {
  saveProgress: ['SaveProgressInput', `progressUpdate { id status note recordedAt } report { ${REPORT} }`],
  recordObservation: [
    'RecordObservationInput',
    `observation { id value reason replacesId recordedBy { displayName } } warnings { message path } report { ${REPORT} }`,
  ],
  saveSummary: ['SaveSummaryInput', `report { ${REPORT} }`],
  recordObservations: [
    'RecordObservationsInput',
    'observations { id periodLabel value reason replacesId checked category { code } } warnings { message path }',
  ],
  submitQuarterlyReport: ['SubmitQuarterlyReportInput', `report { ${REPORT} }`],
  returnQuarterlyReport: ['ReturnQuarterlyReportInput', `report { ${REPORT} }`],
  approveQuarterlyReport: ['ApproveQuarterlyReportInput', `report { ${REPORT} }`],
  unlockQuarterlyReport: ['UnlockQuarterlyReportInput', `report { ${REPORT} }`],
  resolveComment: ['ResolveCommentInput', `report { ${REPORT} }`],
} as const;

/** The verbs of reporting as one person performs them. */
export function reportOperations(server: Server, person: TestPerson | null) {
  const caller = server.as(person);
  const mutate = (name: keyof typeof MUTATIONS) => async (input: Record<string, unknown>) => {
    const [type, fields] = MUTATIONS[name];
    const answer = await caller.execute(
      `mutation ($input: ${type}!) { ${name}(input: $input) { ${fields} ${ERRORS} } }`,
      { input },
    );
    return answer.data?.[name] ?? { errors: answer.errors };
  };
  return {
    saveProgress: mutate('saveProgress'),
    recordObservation: mutate('recordObservation'),
    recordObservations: mutate('recordObservations'),
    saveSummary: mutate('saveSummary'),
    submit: mutate('submitQuarterlyReport'),
    return: mutate('returnQuarterlyReport'),
    approve: mutate('approveQuarterlyReport'),
    unlock: mutate('unlockQuarterlyReport'),
    resolveComment: mutate('resolveComment'),
    report: async (id: string) =>
      (await caller.execute(`query ($id: ID!) { quarterlyReport(id: $id) { ${REPORT} } }`, { id })).data
        ?.quarterlyReport,
    myReports: async () =>
      (await caller.execute('{ myReports { id state period { code } team { name } } }')).data?.myReports,
    /** From now on mail goes to this person as things happen, not with the mail of the morning. */
    hearAtOnce: async () => {
      const { data } = await caller.execute(
        `mutation ($input: SaveNotificationPreferencesInput!) {
           saveNotificationPreferences(input: $input) { userErrors { code } } }`,
        { input: { dueMail: true, copyMail: true, decisionMail: 'AT_ONCE', reviewMail: 'AT_ONCE' } },
      );
      if (data?.saveNotificationPreferences.userErrors.length !== 0)
        throw new Error('The choice was refused.');
    },
    reviewQueue: async () =>
      (await caller.execute('{ reviewQueue { id state team { name } } }')).data?.reviewQueue,
  };
}

/** See `reportOperations`. */
export type ReportOperations = ReturnType<typeof reportOperations>;
