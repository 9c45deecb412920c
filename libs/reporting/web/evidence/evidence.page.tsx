// The evidence of one item on a page of its own: where its forms go, and all there is of it without script.
import { t } from '@lingui/core/macro';
import {
  Link,
  useActionData,
  useLoaderData,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
} from 'react-router';
import { useWorkspace } from '@plumbline/cities/web';
import { execute, notFound, formOf } from '@plumbline/platform/web';
import { Page } from '@plumbline/ui';
import { TextRuleScope } from '../free-text/text-rule';
import { itemEvidenceQuery } from './evidence-operations';
import { EvidencePanel } from './evidence.panel';
import { saveEvidence, type EvidenceAnswer } from './save-evidence';
import '../free-text/advised-text.scss';
import './evidence.scss';

export async function loader({ request, params }: LoaderFunctionArgs) {
  const call = { request, city: params.city ?? '' };
  const { quarterlyReport, textRule } = await execute(itemEvidenceQuery, { id: params.reportId ?? '' }, call);
  const item = quarterlyReport?.items.find(({ deliverable }) => deliverable.id === params.deliverableId);
  if (!quarterlyReport || !item) throw notFound('report');
  const { id, period, team, viewerCan } = quarterlyReport;
  return { report: { id, period, team, viewerCan }, item, textRule };
}

export async function action({ request, params }: ActionFunctionArgs): Promise<EvidenceAnswer> {
  const place = { reportId: params.reportId ?? '', deliverableId: params.deliverableId ?? '' };
  return saveEvidence(await formOf(request), place, { request, city: params.city ?? '' });
}

export default function EvidencePage() {
  const { report, item, textRule } = useLoaderData<typeof loader>();
  const answer = useActionData<EvidenceAnswer>();
  const { to } = useWorkspace();
  const address = to(`reports/${report.id}`);
  return (
    <Page
      title={t`Evidence for ${{ deliverableCode: item.deliverable.code }}`}
      lead={item.deliverable.text}
      breadcrumb={[{ label: `${report.team.name}: ${report.period.label}`, to: address }]}
    >
      <TextRuleScope rule={textRule}>
        <EvidencePanel item={item} reportId={report.id} mayAttach={report.viewerCan.log} answer={answer} />
      </TextRuleScope>
      <p>
        <Link to={address}>{t`Back to the report`}</Link>
      </p>
    </Page>
  );
}
