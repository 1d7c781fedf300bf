import { useQuery } from '@tanstack/react-query';
import { readGrants, readLicenseKeys } from './api.ts';
import { List } from './list.tsx';
import { ListSkeleton } from './skeleton.tsx';

/** The list with react-query. */
export function QueriedList() {
  const { data, error } = useQuery({ queryKey: ['license-keys'], queryFn: readLicenseKeys });
  const benefitId = data?.items[0]?.benefit_id;
  const { data: grants } = useQuery({
    queryKey: ['grants', benefitId],
    queryFn: () => readGrants(benefitId ?? ''),
    enabled: Boolean(benefitId),
  });
  if (error) return <p role="alert">The license keys cannot be shown.</p>;
  if (!data) return <ListSkeleton />;
  const names = new Map(
    grants?.items.map(({ benefit_id, benefit }) => [benefit_id, benefit.description]),
  );
  return <List page={data} names={names} />;
}
