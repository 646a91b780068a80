import { usePlace } from '../app/place-context.tsx';
import { NewPlan } from './new-plan.tsx';
import { PlanList } from './plan-list.tsx';
import { PlanPage } from './plan-page.tsx';
import { PlanPaper } from './plan-paper.tsx';

/** Service plans: all of them, one of them, one as it is printed, or a new one for a customer. */
export function PlansPage() {
  const { place } = usePlace();
  const { plan, customer, print } = place;
  if (plan === 'new' && customer) return <NewPlan key={customer} partyKey={customer} />;
  if (plan && plan !== 'new' && print) return <PlanPaper key={plan} id={plan} audience={print} />;
  if (plan && plan !== 'new') return <PlanPage key={plan} id={plan} />;
  return <PlanList key={customer} customer={customer} />;
}
