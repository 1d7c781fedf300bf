import type { CommonMessages } from '../../common-messages.ts';

export const ASK_THE_SELLER = '판매자에게 도움을 요청해 주세요.';
const WAIT = '1분 후에 다시 시도해 주세요.';
const CHECK_THE_CONNECTION = '연결을 확인하고 다시 시도해 주세요.';

/** The Korean texts that belong to no resource. */
export const koCommon: CommonMessages = {
  platform: 'Polar',

  signInAgain: '다시 로그인',
  tryAgain: '다시 시도',
  reload: '새로고침',
  tryingAgain: '다시 시도하는 중…',
  outdated: '최신 정보가 아닐 수 있습니다.',
  nextSteps: {
    sign_in: '계속하려면 다시 로그인해 주세요.',
    reload: '계속하려면 이 페이지를 새로고침해 주세요.',
    try_again: '다시 시도하거나 이 페이지를 새로고침해 주세요.',
  },
  keep: '유지',

  used: (count, limit, number) => `${number(count)} / ${number(limit)}`,
  upTo: (limit, number) => `최대 ${number(limit)}`,
  left: (count, number) => `${number(count)} 남음`,
  over: (count, number) => `한도를 ${number(count)} 초과`,
  unlimited: '제한 없음',

  search: '검색',
  found: (count, number) => `${number(count)}개 찾음`,
  showMore: '더 보기',
  all: '전체',
  choice: (label, count, number) => `${label} (${number(count)})`,

  pages: '페이지',
  page: (page, pages, number) => `${number(page)} / ${number(pages)} 페이지`,
  turning: '불러오는 중…',
  previous: '이전',
  next: '다음',

  failures: {
    signed_out: ({ next }) => [
      '로그인되어 있지 않습니다',
      `구매 내역은 로그인한 동안에만 표시됩니다. ${next}`,
    ],
    unauthorized: ({ next }) => [
      '세션이 종료되었습니다',
      `보안을 위해 세션은 한 시간 동안 유지됩니다. ${next}`,
    ],
    payment_required: ({ unaffected }) => [
      '결제가 완료되지 않았습니다',
      `${unaffected} 결제 방법을 판매자에게 문의해 주세요.`,
    ],
    forbidden: ({ platform, unaffected }) => [
      `${platform}에서 요청을 거부했습니다`,
      `${unaffected} ${ASK_THE_SELLER}`,
    ],
    not_found: [
      '찾을 수 없습니다',
      '다른 계정에 속한 것일 수 있습니다. 구매할 때 사용한 계정으로 로그인해 주세요.',
    ],
    conflict: ({ unaffected }) => [
      '동시에 다른 변경이 있었습니다',
      `${unaffected} 이 페이지를 새로고침해 현재 상태를 확인한 후 다시 시도해 주세요.`,
    ],
    gone: ({ unaffected }) => ['더 이상 이용할 수 없습니다', `${unaffected} ${ASK_THE_SELLER}`],
    invalid_request: ({ unaffected }) => ['표시할 수 없습니다', `${unaffected} ${ASK_THE_SELLER}`],
    rejected: ({ platform, unaffected }) => [
      `${platform}에서 요청을 거부했습니다`,
      `${unaffected} ${ASK_THE_SELLER}`,
    ],
    rate_limited: ({ unaffected }) => ['요청이 너무 많습니다', `${unaffected} ${WAIT}`],
    server: ({ platform, unaffected }) => [
      `지금은 ${platform}에서 응답할 수 없습니다`,
      `${unaffected} ${WAIT}`,
    ],
    network: ({ platform, unaffected }) => [
      `지금은 ${platform}에 연결할 수 없습니다`,
      `${unaffected} ${CHECK_THE_CONNECTION}`,
    ],
    offline: ({ unaffected }) => [
      '오프라인 상태입니다',
      `${unaffected} 온라인 상태가 되는 즉시 다시 시도합니다.`,
    ],
    timeout: ({ platform, unaffected }) => [
      `${platform}의 응답이 너무 오래 걸립니다`,
      `${unaffected} ${CHECK_THE_CONNECTION}`,
    ],
    invalid_response: ({ platform, unaffected }) => [
      `${platform}의 응답을 읽을 수 없습니다`,
      `${unaffected} ${ASK_THE_SELLER}`,
    ],
    no_session: ({ unaffected, next }) => [
      '계정에 접근할 수 없었습니다',
      `${unaffected} 로그아웃된 상태일 수 있습니다. ${next}`,
    ],
    session_unavailable: ({ unaffected }) => [
      '지금은 판매자의 사이트가 응답하지 않습니다',
      `${unaffected} ${WAIT}`,
    ],
    no_customer: [
      '이 계정으로 구매한 내역이 없습니다',
      '있어야 할 구매 내역이 보이지 않으면 어떤 계정으로 로그인했는지 확인해 주세요.',
    ],
    unknown: ({ unaffected }) => ['문제가 발생했습니다', `${unaffected} ${WAIT}`],
  },
};
