/* SPDX-License-Identifier: (GPL-2.0-or-later OR MIT) */
/* Some of what a kernel has under these names already, spelled as there: what is generated has to agree with it. */
#ifndef STAND_IN_ASM_HVCALL_H
#define STAND_IN_ASM_HVCALL_H

#define H_SUCCESS	0
#define H_BUSY		1
#define H_CLOSED	2
#define H_LONG_BUSY_START_RANGE		9900
#define H_LONG_BUSY_ORDER_1_MSEC	9900
#define H_LONG_BUSY_END_RANGE		9905
#define H_HARDWARE	-1
#define H_FUNCTION	-2
#define H_PARAMETER	-4
#define H_P2		-55
#define H_P3		-56
#define H_OVERLAP	-68
#define H_UNSUPPORTED_FLAG_START	-256
#define H_UNSUPPORTED_FLAG_END		-511

#define H_REMOVE	0x04
#define H_REG_CRQ	0xFC
#define H_FREE_CRQ	0x100
#define H_SEND_CRQ	0x108
#define H_SCM_READ_METADATA	0x3E4
#define H_SCM_BIND_MEM		0x3EC
#define H_SCM_FLUSH		0x44C

#ifndef __ASSEMBLY__
long plpar_hcall_norets(unsigned long opcode, ...);
long plpar_hcall(unsigned long opcode, unsigned long retbuf[static 4], ...);
long plpar_hcall_raw(unsigned long opcode, unsigned long retbuf[static 4], ...);
long plpar_hcall9(unsigned long opcode, unsigned long retbuf[static 9], ...);
long plpar_hcall9_raw(unsigned long opcode, unsigned long retbuf[static 9], ...);
#endif

#endif
