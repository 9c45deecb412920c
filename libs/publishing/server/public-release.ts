// A release as the public API answers it: from sealed content, from a draft's preview, or withdrawn and empty.
import { departmentViews, prioritiesOf } from '@plumbline/publishing/domain';
import type { ReleaseContent, Removal } from '@plumbline/publishing/domain';
import type { PublicDepartment, PublicRelease, PublicWithdrawal } from './public.graphql';
import type { PublicFigures } from './public-figures.graphql';

/** What a release carries besides its content. Digest and date are null in a preview. */
export interface ReleaseFrame {
  number: number;
  slug: string;
  publishedAt: Date | null;
  digest: string | null;
  previousDigest: string | null;
}

/** The public answer for some content, the same for a preview as for the release that follows it. */
export function publicRelease(
  content: ReleaseContent,
  frame: ReleaseFrame,
  removals: Removal[] = [],
): PublicRelease {
  return {
    ...frame,
    title: content.title,
    periodLabel: content.periodLabel,
    asOf: content.asOf,
    notes: content.notes,
    privacyRule: content.privacyRule ?? null,
    city: content.city,
    withdrawn: null,
    removals,
    sample: content.sample,
    figures: content.figures,
    departments: publicDepartments(content),
    ...publicPriorities(content),
  };
}

function publicPriorities(
  content: ReleaseContent,
): Pick<PublicRelease, 'priorities' | 'goalsWithoutPriority'> {
  const { priorities, goalsWithout } = prioritiesOf(content);
  return {
    goalsWithoutPriority: goalsWithout,
    priorities: priorities.map(({ goals, ...priority }) => ({
      ...priority,
      goals: goals.map(({ goal, department, ...plan }) => ({ department, goal: { ...goal, ...plan } })),
    })),
  };
}

function publicDepartments(content: ReleaseContent): PublicDepartment[] {
  return departmentViews(content).map((department) => ({
    ...department,
    plans: department.plans.map((plan) => ({
      ...plan,
      goals: plan.goals.map((goal) => ({ ...goal, planTitle: plan.title, planSlug: plan.slug })),
    })),
  }));
}

const NOTHING: PublicFigures = {
  sample: false,
  work: [],
  dates: { onTime: 0, late: 0, overdue: 0, noDate: 0, notYetDue: 0 },
  results: { better: 0, same: 0, worse: 0, uncertain: 0, unmeasured: 0 },
  reporting: { onTime: 0, late: 0, inReview: 0, missing: 0, owedNothing: 0 },
  coverage: { approved: 0, withPlan: 0, withoutPlan: 0 },
};

/** What stays at the address of a withdrawn release: that it was, and why it was withdrawn. */
export function withdrawnRelease(
  head: Pick<PublicRelease, 'title' | 'periodLabel' | 'city' | 'sample'> & ReleaseFrame,
  withdrawn: PublicWithdrawal,
): PublicRelease {
  const { number, slug, publishedAt, digest, previousDigest, title, periodLabel, city, sample } = head;
  return {
    number,
    slug,
    publishedAt,
    digest,
    previousDigest,
    title,
    periodLabel,
    city,
    sample,
    withdrawn,
    removals: [],
    asOf: null,
    notes: '',
    privacyRule: null,
    figures: NOTHING,
    departments: [],
    priorities: [],
    goalsWithoutPriority: 0,
  };
}
