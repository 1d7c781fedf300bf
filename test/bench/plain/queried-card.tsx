import { useQuery } from '@tanstack/react-query';
import { readGrants, readLicenseKey } from './api.ts';
import { Card } from './card.tsx';
import { CardSkeleton } from './skeleton.tsx';

/** The card with react-query. */
export function QueriedCard({ id }: { id: string }) {
  const { data, error } = useQuery({
    queryKey: ['license-key', id],
    queryFn: () => readLicenseKey(id),
  });
  const benefitId = data?.benefit_id;
  const { data: grants } = useQuery({
    queryKey: ['grants', benefitId],
    queryFn: () => readGrants(benefitId ?? ''),
    enabled: Boolean(benefitId),
  });
  if (error) return <p role="alert">The license key cannot be shown.</p>;
  if (!data) return <CardSkeleton />;
  return <Card licenseKey={data} name={grants?.items[0]?.benefit.description} />;
}
