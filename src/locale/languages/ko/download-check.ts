import type { DownloadCheckMessages } from '../../../downloads/check/messages.ts';
import { isolateRtl } from '../../isolate.ts';

/** The Korean texts of checking a file. */
export const koDownloadCheck: DownloadCheckMessages = {
  check: '파일 확인…',
  checkAnother: '다른 파일 확인…',
  checking: (name) => `‘${isolateRtl(name)}’ 확인 중…`,
  percent: (percent, number) => `${number(percent)}%`,
  stop: '중지',
  outcomes: {
    same: {
      title: (name) => `‘${isolateRtl(name)}’ 파일이 일치합니다`,
      text: '빠짐없이 받았으며 아무도 변경하지 않은 파일입니다.',
    },
    incomplete: {
      title: (name) => `‘${isolateRtl(name)}’ 파일이 완전하지 않습니다`,
      text: (percent, number) =>
        `크기가 원래 파일의 ${number(percent)}%입니다. 다운로드가 끝났다면 삭제하고 다시 다운로드해 주세요.`,
    },
    empty: {
      title: (name) => `‘${isolateRtl(name)}’ 파일이 비어 있습니다`,
      text: '다운로드가 끝나지 않았거나 기기가 내용을 클라우드 같은 다른 곳에 보관하고 있습니다. 파일을 한 번 연 다음 다시 확인하거나 다시 다운로드해 주세요.',
    },
    unpacked: {
      title: (name) => `‘${isolateRtl(name)}’ 파일은 압축 파일 자체가 아닙니다`,
      text: (archive) =>
        `압축이 풀린 것으로 보입니다. 예를 들어 Safari는 다운로드한 후 압축 파일을 엽니다. ‘${isolateRtl(archive)}’ 파일 자체를 확인해 주세요. 파일이 없다면 Safari 설정에서 ‘다운로드 후 “안전한” 파일 열기’를 끄고 다시 다운로드해 주세요.`,
    },
    listed: {
      title: (name, other) => `‘${isolateRtl(name)}’ 파일은 ‘${isolateRtl(other)}’입니다`,
      text: (expected) =>
        `완전하며 아무도 변경하지 않은 파일입니다. 비교한 ‘${isolateRtl(expected)}’ 파일과는 다른 파일입니다.`,
    },
    probably_listed: {
      title: (name, other) => `‘${isolateRtl(name)}’ 파일은 아마 ‘${isolateRtl(other)}’일 것입니다`,
      text: (expected) =>
        `크기가 그 파일과 정확히 같고 ‘${isolateRtl(expected)}’ 파일의 크기와는 다릅니다.`,
    },
    other: {
      title: (name) => `‘${isolateRtl(name)}’ 파일은 다른 파일입니다`,
      text: '다른 버전이거나 다운로드가 중간에 끊겼을 수 있습니다. 삭제하고 다시 다운로드해 주세요. 그래도 다른 파일이면 열기 전에 판매자에게 문의해 주세요.',
    },
    unreadable: {
      title: (name) => `‘${isolateRtl(name)}’ 파일을 읽지 못했습니다`,
      text: '이 파일에 대해 아직 알 수 있는 것이 없습니다. 이동되거나 변경되었거나 다른 프로그램에서 사용 중일 수 있습니다. 다시 선택해 주세요.',
    },
    unavailable: {
      title: (name) => `‘${isolateRtl(name)}’ 파일을 확인하지 못했습니다`,
      text: '이 페이지의 일부를 불러오지 못해 이 파일에 대해 아직 알 수 있는 것이 없습니다. 연결을 확인하고 페이지를 새로고침한 후 다시 시도해 주세요.',
    },
    stopped: {
      title: (name) => `‘${isolateRtl(name)}’ 확인이 중지되었습니다`,
      text: '이 파일에 대해 아직 알 수 있는 것이 없습니다.',
    },
  },
};
