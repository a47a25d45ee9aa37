/* SPDX-License-Identifier: (GPL-2.0-or-later OR MIT) */
#ifndef STAND_IN_ASM_RTAS_H
#define STAND_IN_ASM_RTAS_H
#include <linux/types.h>

#define RTAS_SUCCESS			0
#define RTAS_HARDWARE_ERROR		-1
#define RTAS_BUSY			-2
#define RTAS_INVALID_PARAMETER		-3
#define RTAS_EXTENDED_DELAY_MIN		9900
#define RTAS_EXTENDED_DELAY_MAX		9905
#define RTAS_UNKNOWN_SERVICE		(-1)

typedef struct {
	const int index;
} rtas_fn_handle_t;

#define rtas_fn_handle(place) ((const rtas_fn_handle_t) { .index = place, })
/* Kernels come before some functions: there are no handles for the hypervisor pipe. */
#define RTAS_FN_CHECK_EXCEPTION			rtas_fn_handle(0)
#define RTAS_FN_IBM_GET_SYSTEM_PARAMETER	rtas_fn_handle(1)
#define RTAS_FN_IBM_GET_VPD			rtas_fn_handle(2)
#define RTAS_FN_IBM_OPEN_LOCK		rtas_fn_handle(3)
#define RTAS_FN_IBM_QUERY_WINDOW		rtas_fn_handle(4)
#define RTAS_FN_IBM_SET_SYSTEM_PARAMETER	rtas_fn_handle(7)
#define RTAS_FN_IBM_WALK_NODES		rtas_fn_handle(8)
#define RTAS_FN_POWER_OFF			rtas_fn_handle(9)

s32 rtas_function_token(const rtas_fn_handle_t handle);
int rtas_call(int token, int nargs, int nret, int *outputs, ...);
bool rtas_busy_delay(int status);

#endif
