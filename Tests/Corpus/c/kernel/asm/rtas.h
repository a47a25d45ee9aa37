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

#define STAND_IN_FUNCTION(place) ((const rtas_fn_handle_t){ .index = place })
#define RTAS_FN_CHECK_EXCEPTION			STAND_IN_FUNCTION(0)
#define RTAS_FN_IBM_GET_SYSTEM_PARAMETER	STAND_IN_FUNCTION(1)
#define RTAS_FN_IBM_GET_VPD			STAND_IN_FUNCTION(2)
#define RTAS_FN_IBM_OPEN_ERRINJCT		STAND_IN_FUNCTION(3)
#define RTAS_FN_IBM_QUERY_WINDOW		STAND_IN_FUNCTION(4)
#define RTAS_FN_IBM_RECEIVE_HVPIPE_MSG		STAND_IN_FUNCTION(5)
#define RTAS_FN_IBM_SEND_HVPIPE_MSG		STAND_IN_FUNCTION(6)
#define RTAS_FN_IBM_SET_SYSTEM_PARAMETER	STAND_IN_FUNCTION(7)
#define RTAS_FN_IBM_UPDATE_NODES		STAND_IN_FUNCTION(8)
#define RTAS_FN_POWER_OFF			STAND_IN_FUNCTION(9)

s32 rtas_function_token(const rtas_fn_handle_t handle);
int rtas_call(int token, int nargs, int nret, int *outputs, ...);
bool rtas_busy_delay(int status);

#endif
