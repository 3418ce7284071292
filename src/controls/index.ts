import { meeting } from '../messaging/controls'
import { fill } from './fill'
import { hideNotice, showNotice } from './notice'
import { makePill } from './pill'

meeting.pingometerVictorOpsControls ??= { fill, pill: makePill, notice: showNotice, hideNotice }
