export { DownloadCheck as Check } from './check/check-button.ts';
export { DownloadCheckStatus as CheckStatus } from './check/check-status.tsx';
export {
  DownloadChecksum as Checksum,
  DownloadCopyChecksum as CopyChecksum,
  DownloadDetails as Details,
  DownloadInfoBox as Info,
} from './list/details.tsx';
export {
  DownloadFacts as Facts,
  DownloadName as Name,
  DownloadThisComputer as ThisComputer,
} from './list/facts.tsx';
export { DownloadFiles as Files } from './list/files.tsx';
export { DownloadFooter as Footer, DownloadHeader as Header } from './list/header.tsx';
export { DownloadLink as Link } from './list/link.tsx';
export {
  DownloadFailure as Failure,
  DownloadHelp as Help,
  DownloadOutdated as Outdated,
  DownloadRetry as Retry,
  DownloadTitle as Title,
} from './list/panel-parts.ts';
export { DownloadProblem as Problem } from './list/problem.tsx';
export { DownloadRoot as Root } from './list/root.tsx';
export { DownloadSkeleton as Skeleton } from './list/skeleton.tsx';
