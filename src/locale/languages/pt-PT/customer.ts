import type { CustomerMessages } from '../../../customer/messages.ts';
import { isolateRtl } from '../../isolate.ts';
import { ASK_THE_SELLER } from './common.ts';

/** The European Portuguese texts of billing details. */
export const ptPTCustomer: CustomerMessages = {
  title: 'Dados de faturação',
  subtitle: 'Nas suas próximas faturas',
  editing: 'A editar',
  loading: 'A carregar os dados de faturação…',
  loaded: 'Dados de faturação carregados',
  help: 'Obter ajuda',

  name: 'Nome ou empresa',
  email: 'E-mail',
  address: 'Morada',
  none: 'Ainda não indicado',

  signedInAs: 'Sessão iniciada como',
  roles: {
    owner: 'Proprietário',
    billing_manager: 'Responsável pela faturação',
    member: 'Membro',
  },
  readOnly:
    'Só o proprietário e os responsáveis pela faturação da sua equipa podem alterar estes dados.',

  edit: 'Editar',
  usedOn: 'Para as próximas faturas.',
  saved: 'Guardado. As suas próximas faturas terão estes dados.',
  notSaved: (reason) => `Nada foi guardado: ${reason}. O que escreveu ainda está aqui.`,
  notAccepted: (platform) =>
    `O serviço ${platform} não aceitou estes dados, por isso nada foi guardado. Verifique-os e guarde novamente.`,
  maybeSaved:
    'As suas alterações podem ter sido guardadas: não chegou nenhuma resposta a confirmá-lo. Assim que for possível carregar de novo os dados, verá aqui se foram guardadas.',
  notSavedAfterAll:
    'As suas alterações não foram guardadas. Ainda estão aqui, por isso pode guardar novamente.',

  changeEmail: 'Alterar',
  emailTitle: 'Alterar o seu e-mail',
  emailNow: (email) => `Agora: ${isolateRtl(email)}`,
  newEmail: 'Novo e-mail',
  emailHint: (platform) =>
    `Receberá um link neste endereço. Funciona durante 30 minutos e abre no serviço ${platform}. Enquanto não o seguir, nada muda.`,
  sendLink: 'Enviar link',
  sendingLink: 'A enviar…',
  emailSent: (email) => `Enviámos um link para ${isolateRtl(email)}.`,
  emailNext: (platform) =>
    `Funciona durante 30 minutos e abre no serviço ${platform}. Enquanto não o seguir, nada muda.`,
  emailMaybeSent: (email) =>
    `Um link pode estar a caminho de ${isolateRtl(email)}: não chegou nenhuma resposta a confirmá-lo.`,
  emailSentAgain: (email) =>
    `Enviámos outro link para ${isolateRtl(email)}. O anterior já não funciona.`,
  emailSpam: 'Não chegou nada? Procure na pasta de spam.',
  sendAgain: 'Enviar novamente',
  done: 'Concluir',
  emailChanged: (email) => `O seu e-mail é agora ${isolateRtl(email)}.`,

  emailMissing: 'Introduza o seu novo endereço de e-mail.',
  emailMalformed: 'Isto não é um endereço de e-mail. Um endereço é, por exemplo, name@example.com.',
  emailSame: 'Este já é o seu endereço de e-mail.',
  emailRefused: (platform) =>
    `O serviço ${platform} não consegue enviar e-mails para este endereço. Verifique se está bem escrito.`,
  emailForbidden:
    'O vendedor não permite que os clientes alterem aqui o e-mail. Peça-lhe que o altere por si.',
  emailNotSent: (reason) => `Nenhum link foi enviado: ${reason}.`,
  emailPaused: (when) =>
    `Já foram links suficientes por agora. Poderá enviar outro ${when}; entretanto, o último funciona.`,
  emailBlocked: (when, platform) =>
    `Demasiados links: durante 15 minutos, o serviço ${platform} recusa tudo o que vem de si, por isso outras partes desta página também podem falhar. Volta a funcionar ${when}.`,

  unaffected: 'O que comprou não é afetado.',
  failures: {
    unauthorized: ({ next }) => [
      'A sua sessão terminou',
      `Para sua segurança, o acesso aos dados de faturação dura uma hora. ${next}`,
    ],
    invalid_request: ({ unaffected }) => [
      'Não podemos mostrar os seus dados de faturação',
      `${unaffected} ${ASK_THE_SELLER}`,
    ],
  },
};
