/* SPDX-License-Identifier: GPL-2.0-or-later */
/* An assembler sees the numbers and nothing else. */
#include "papr/scm.h"

	.section .rodata
	.balign	8
	.globl	papr_calls_opcode
papr_calls_opcode:
	.quad	H_SCM_FLUSH
