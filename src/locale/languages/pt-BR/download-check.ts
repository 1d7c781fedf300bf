import type { DownloadCheckMessages } from '../../../downloads/check/messages.ts';
import { isolateRtl } from '../../isolate.ts';

/** The Brazilian Portuguese texts of checking a file. */
export const ptBRDownloadCheck: DownloadCheckMessages = {
  check: 'Verificar um arquivo…',
  checkAnother: 'Verificar outro arquivo…',
  checking: (name) => `Verificando “${isolateRtl(name)}”…`,
  percent: (percent, number) => `${number(percent)}%`,
  stop: 'Parar',
  outcomes: {
    same: {
      title: (name) => `“${isolateRtl(name)}” é o mesmo arquivo`,
      text: 'Chegou completo e ninguém o modificou.',
    },
    incomplete: {
      title: (name) => `“${isolateRtl(name)}” não está completo`,
      text: (percent, number) =>
        `Ele tem ${number(percent)}% do tamanho do arquivo. Se o download terminou, exclua-o e baixe-o novamente.`,
    },
    empty: {
      title: (name) => `“${isolateRtl(name)}” está vazio`,
      text: 'O download não terminou, ou seu dispositivo guarda o conteúdo em outro lugar, por exemplo na nuvem. Abra o arquivo uma vez e verifique-o de novo, ou baixe-o novamente.',
    },
    unpacked: {
      title: (name) => `“${isolateRtl(name)}” não é o arquivo compactado em si`,
      text: (archive) =>
        `Parece descompactado: o Safari, por exemplo, abre arquivos compactados após o download. Verifique o próprio “${isolateRtl(archive)}”. Se ele não existir mais, desative “Abrir arquivos ‘seguros’ após a transferência” nos ajustes do Safari e baixe-o novamente.`,
    },
    listed: {
      title: (name, other) => `“${isolateRtl(name)}” é “${isolateRtl(other)}”`,
      text: (expected) =>
        `Está completo e ninguém o modificou. Você o comparou com “${isolateRtl(expected)}”, que é outro arquivo.`,
    },
    probably_listed: {
      title: (name, other) => `“${isolateRtl(name)}” é provavelmente “${isolateRtl(other)}”`,
      text: (expected) =>
        `Ele tem exatamente o tamanho desse arquivo, e não o de “${isolateRtl(expected)}”.`,
    },
    other: {
      title: (name) => `“${isolateRtl(name)}” é outro arquivo`,
      text: 'Pode ser outra versão, ou o download foi interrompido. Exclua-o e baixe-o novamente. Se ainda assim for outro arquivo, pergunte ao vendedor antes de abri-lo.',
    },
    unreadable: {
      title: (name) => `Não foi possível ler “${isolateRtl(name)}”`,
      text: 'Ainda não se sabe nada sobre este arquivo. Ele pode ter sido movido ou modificado, ou outro programa o está usando. Escolha-o novamente.',
    },
    unavailable: {
      title: (name) => `Não foi possível verificar “${isolateRtl(name)}”`,
      text: 'Uma parte desta página não carregou, então ainda não se sabe nada sobre este arquivo. Verifique sua conexão, recarregue a página e tente novamente.',
    },
    stopped: {
      title: (name) => `A verificação de “${isolateRtl(name)}” foi interrompida`,
      text: 'Ainda não se sabe nada sobre este arquivo.',
    },
  },
};
