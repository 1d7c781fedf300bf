import type { DownloadCheckMessages } from '../../../downloads/check/messages.ts';
import { isolateRtl } from '../../isolate.ts';

/** The European Portuguese texts of checking a file. */
export const ptPTDownloadCheck: DownloadCheckMessages = {
  check: 'Verificar um ficheiro…',
  checkAnother: 'Verificar outro ficheiro…',
  checking: (name) => `A verificar «${isolateRtl(name)}»…`,
  percent: (percent, number) => `${number(percent)}%`,
  stop: 'Parar',
  outcomes: {
    same: {
      title: (name) => `«${isolateRtl(name)}» é o mesmo ficheiro`,
      text: 'Chegou completo e ninguém o alterou.',
    },
    incomplete: {
      title: (name) => `«${isolateRtl(name)}» não está completo`,
      text: (percent, number) =>
        `Tem ${number(percent)}% do tamanho do ficheiro. Se a transferência terminou, elimine-o e transfira-o novamente.`,
    },
    empty: {
      title: (name) => `«${isolateRtl(name)}» está vazio`,
      text: 'A transferência não terminou, ou o seu dispositivo guarda o conteúdo noutro sítio, por exemplo na nuvem. Abra o ficheiro uma vez e verifique-o de novo, ou transfira-o novamente.',
    },
    unpacked: {
      title: (name) => `«${isolateRtl(name)}» não é o arquivo em si`,
      text: (archive) =>
        `Parece descomprimido: o Safari, por exemplo, abre os arquivos após a transferência. Verifique o próprio «${isolateRtl(archive)}». Se já não existir, desative «Abrir ficheiros “seguros” após a descarga» nas definições do Safari e transfira-o novamente.`,
    },
    listed: {
      title: (name, other) => `«${isolateRtl(name)}» é «${isolateRtl(other)}»`,
      text: (expected) =>
        `Está completo e ninguém o alterou. Comparou-o com «${isolateRtl(expected)}», que é outro ficheiro.`,
    },
    probably_listed: {
      title: (name, other) => `«${isolateRtl(name)}» é provavelmente «${isolateRtl(other)}»`,
      text: (expected) =>
        `Tem exatamente o tamanho desse ficheiro, e não o de «${isolateRtl(expected)}».`,
    },
    other: {
      title: (name) => `«${isolateRtl(name)}» é outro ficheiro`,
      text: 'Pode ser outra versão, ou a transferência foi interrompida. Elimine-o e transfira-o novamente. Se mesmo assim for outro ficheiro, pergunte ao vendedor antes de o abrir.',
    },
    unreadable: {
      title: (name) => `Não foi possível ler «${isolateRtl(name)}»`,
      text: 'Ainda não se sabe nada sobre este ficheiro. Pode ter sido movido ou alterado, ou outro programa está a utilizá-lo. Escolha-o novamente.',
    },
    unavailable: {
      title: (name) => `Não foi possível verificar «${isolateRtl(name)}»`,
      text: 'Uma parte desta página não foi carregada, por isso ainda não se sabe nada sobre este ficheiro. Verifique a sua ligação, recarregue a página e tente novamente.',
    },
    stopped: {
      title: (name) => `A verificação de «${isolateRtl(name)}» foi interrompida`,
      text: 'Ainda não se sabe nada sobre este ficheiro.',
    },
  },
};
