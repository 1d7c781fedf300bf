import type { CustomerMessages } from '../../../customer/messages.ts';
import { isolateRtl } from '../../isolate.ts';
import { ASK_THE_SELLER } from './common.ts';

/** The Korean texts of billing details. */
export const koCustomer: CustomerMessages = {
  title: '청구 정보',
  subtitle: '다음 청구서부터 표시',
  editing: '수정 중',
  loading: '청구 정보를 불러오는 중…',
  loaded: '청구 정보를 불러왔습니다',
  help: '도움 받기',

  name: '이름 또는 회사명',
  email: '이메일',
  address: '주소',
  none: '아직 입력되지 않음',

  signedInAs: '로그인한 사용자',
  roles: { owner: '소유자', billing_manager: '청구 관리자', member: '구성원' },
  readOnly: '팀의 소유자와 청구 관리자만 이 정보를 변경할 수 있습니다.',

  edit: '수정',
  usedOn: '앞으로의 청구서에 사용됩니다.',
  saved: '저장되었습니다. 다음 청구서부터 이 정보가 표시됩니다.',
  notSaved: (reason) => `아무것도 저장되지 않았습니다: ${reason}. 입력한 내용은 그대로 있습니다.`,
  notAccepted: (platform) =>
    `${platform}에서 이 정보를 받아들이지 않아 아무것도 저장되지 않았습니다. 확인한 후 다시 저장해 주세요.`,
  maybeSaved:
    '변경 내용이 저장되었을 수 있지만 이를 확인하는 응답을 받지 못했습니다. 정보를 다시 불러올 수 있게 되면 저장되었는지 여기에 표시됩니다.',
  notSavedAfterAll:
    '변경 내용이 저장되지 않았습니다. 내용이 그대로 있으니 다시 저장할 수 있습니다.',

  changeEmail: '변경',
  emailTitle: '이메일 주소 변경',
  emailNow: (email) => `현재: ${isolateRtl(email)}`,
  newEmail: '새 이메일',
  emailHint: (platform) =>
    `이 주소로 링크를 보내 드립니다. 링크는 30분 동안 유효하며 ${platform}에서 열립니다. 링크를 열기 전까지는 아무것도 바뀌지 않습니다.`,
  sendLink: '링크 보내기',
  sendingLink: '보내는 중…',
  emailSent: (email) => `${isolateRtl(email)} 주소로 링크를 보냈습니다.`,
  emailNext: (platform) =>
    `링크는 30분 동안 유효하며 ${platform}에서 열립니다. 링크를 열기 전까지는 아무것도 바뀌지 않습니다.`,
  emailMaybeSent: (email) =>
    `${isolateRtl(email)} 주소로 링크가 발송되었을 수 있지만 이를 확인하는 응답을 받지 못했습니다.`,
  emailSentAgain: (email) =>
    `${isolateRtl(email)} 주소로 링크를 다시 보냈습니다. 이전 링크는 더 이상 작동하지 않습니다.`,
  emailSpam: '받지 못하셨나요? 스팸 폴더를 확인해 주세요.',
  sendAgain: '다시 보내기',
  done: '완료',
  emailChanged: (email) => `이메일이 ${isolateRtl(email)} 주소로 변경되었습니다.`,

  emailMissing: '새 이메일 주소를 입력해 주세요.',
  emailMalformed: '이메일 주소가 아닙니다. name@example.com과 같은 형식이어야 합니다.',
  emailSame: '이미 사용 중인 이메일 주소입니다.',
  emailRefused: (platform) =>
    `${platform}에서 이 주소로 메일을 보낼 수 없습니다. 올바르게 입력했는지 확인해 주세요.`,
  emailForbidden:
    '판매자가 고객이 여기에서 이메일을 변경하는 것을 허용하지 않습니다. 판매자에게 변경을 요청해 주세요.',
  emailNotSent: (reason) => `링크를 보내지 않았습니다: ${reason}.`,
  emailPaused: (when) =>
    `지금은 링크를 충분히 보냈습니다. ${when} 다시 보낼 수 있으며, 그동안은 마지막 링크가 작동합니다.`,
  emailBlocked: (when, platform) =>
    `링크를 너무 많이 요청했습니다: 15분 동안 ${platform}에서 고객님의 모든 요청을 거부하므로 이 페이지의 다른 부분도 실패할 수 있습니다. ${when} 다시 작동합니다.`,

  unaffected: '구매한 항목에는 영향이 없습니다.',
  failures: {
    unauthorized: ({ next }) => [
      '세션이 종료되었습니다',
      `보안을 위해 청구 정보는 한 시간 동안만 볼 수 있습니다. ${next}`,
    ],
    invalid_request: ({ unaffected }) => [
      '청구 정보를 표시할 수 없습니다',
      `${unaffected} ${ASK_THE_SELLER}`,
    ],
  },
};
