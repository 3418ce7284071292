import { meeting } from '../messaging/controls'
import { fill } from './fill'
import { hideNotice, showNotice } from './notice'
import { makePill } from './pill'
import { servePointing } from './pointed'

if (!meeting.pingometerVictorOpsControls) servePointing()
meeting.pingometerVictorOpsControls ??= { fill, pill: makePill, notice: showNotice, hideNotice }
