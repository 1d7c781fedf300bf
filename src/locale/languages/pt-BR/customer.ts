import type { CustomerMessages } from '../../../customer/messages.ts';
import { isolateRtl } from '../../isolate.ts';
import { ASK_THE_SELLER } from './common.ts';

/** The Brazilian Portuguese texts of billing details. */
export const ptBRCustomer: CustomerMessages = {
  title: 'Dados de cobrança',
  subtitle: 'Nas suas próximas faturas',
  editing: 'Editando',
  loading: 'Carregando os dados de cobrança…',
  loaded: 'Dados de cobrança carregados',
  help: 'Obter ajuda',

  name: 'Nome ou empresa',
  email: 'E-mail',
  address: 'Endereço',
  none: 'Ainda não informado',

  signedInAs: 'Conectado como',
  roles: {
    owner: 'Proprietário',
    billing_manager: 'Responsável financeiro',
    member: 'Membro',
  },
  readOnly:
    'Somente o proprietário e os responsáveis financeiros da sua equipe podem alterar estes dados.',

  edit: 'Editar',
  usedOn: 'Para as próximas faturas.',
  saved: 'Salvo. Suas próximas faturas terão estes dados.',
  notSaved: (reason) => `Nada foi salvo: ${reason}. O que você digitou ainda está aqui.`,
  notAccepted: (platform) =>
    `O serviço ${platform} não aceitou estes dados, então nada foi salvo. Verifique-os e salve novamente.`,
  maybeSaved:
    'Suas alterações podem ter sido salvas: nenhuma resposta chegou para confirmar. Assim que for possível carregar os dados de novo, você verá aqui se foram salvas.',
  notSavedAfterAll:
    'Suas alterações não foram salvas. Elas ainda estão aqui, então você pode salvar novamente.',

  changeEmail: 'Alterar',
  emailTitle: 'Alterar seu e-mail',
  emailNow: (email) => `Agora: ${isolateRtl(email)}`,
  newEmail: 'Novo e-mail',
  emailHint: (platform) =>
    `Você receberá um link neste endereço. Ele funciona por 30 minutos e abre no serviço ${platform}. Enquanto você não o acessar, nada muda.`,
  sendLink: 'Enviar link',
  sendingLink: 'Enviando…',
  emailSent: (email) => `Enviamos um link para ${isolateRtl(email)}.`,
  emailNext: (platform) =>
    `Ele funciona por 30 minutos e abre no serviço ${platform}. Enquanto você não o acessar, nada muda.`,
  emailMaybeSent: (email) =>
    `Um link pode estar a caminho de ${isolateRtl(email)}: nenhuma resposta chegou para confirmar.`,
  emailSentAgain: (email) =>
    `Enviamos outro link para ${isolateRtl(email)}. O anterior não funciona mais.`,
  emailSpam: 'Não chegou nada? Procure na pasta de spam.',
  sendAgain: 'Enviar novamente',
  done: 'Concluir',
  emailChanged: (email) => `Seu e-mail agora é ${isolateRtl(email)}.`,

  emailMissing: 'Informe seu novo endereço de e-mail.',
  emailMalformed: 'Isto não é um endereço de e-mail. Um endereço é, por exemplo, name@example.com.',
  emailSame: 'Este já é o seu endereço de e-mail.',
  emailRefused: (platform) =>
    `O serviço ${platform} não consegue enviar e-mails para este endereço. Verifique se está escrito corretamente.`,
  emailForbidden:
    'O vendedor não permite que clientes alterem o e-mail aqui. Peça a ele que altere para você.',
  emailNotSent: (reason) => `Nenhum link foi enviado: ${reason}.`,
  emailPaused: (when) =>
    `Já foram links suficientes por enquanto. Você poderá enviar outro ${when}; enquanto isso, o último funciona.`,
  emailBlocked: (when, platform) =>
    `Links demais: por 15 minutos, o serviço ${platform} recusa tudo o que vem de você, então outras partes desta página também podem falhar. Volta a funcionar ${when}.`,

  unaffected: 'O que você comprou não é afetado.',
  failures: {
    unauthorized: ({ next }) => [
      'Sua sessão terminou',
      `Para sua segurança, o acesso aos dados de cobrança dura uma hora. ${next}`,
    ],
    invalid_request: ({ unaffected }) => [
      'Não podemos mostrar seus dados de cobrança',
      `${unaffected} ${ASK_THE_SELLER}`,
    ],
  },
};
